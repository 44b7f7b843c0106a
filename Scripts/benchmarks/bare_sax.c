// Passes an XML file through libxml2's push parser with callbacks that only count, and prints the speed.
//
//   bare_sax FILE [PIECE_BYTES]
//
// Build: cc -O2 $(xml2-config --cflags) Scripts/benchmarks/bare_sax.c $(xml2-config --libs) -o bare_sax
//
// The file is read piece by piece; the time is that of the whole pass, reading included. This is the floor that the
// readers of PubMed XML and JATS are held against.
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { size_t elements, attributes, characters; } Counts;

static void start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                  const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {
  Counts *counts = data;
  counts->elements++;
  counts->attributes += attribute_count;
}

static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}

static void characters(void *data, const xmlChar *text, int length) { ((Counts *)data)->characters += length; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 2) return fprintf(stderr, "usage: bare_sax FILE [PIECE_BYTES]\n"), 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return perror(argv[1]), 1;
  size_t room = argc > 2 ? strtoul(argv[2], 0, 10) : 64 * 1024, total = 0, count;
  char *piece = malloc(room);
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  Counts counts = {0};
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, &counts, 0, 0, 0);
  xmlCtxtUseOptions(parser, XML_PARSE_NONET);
  double began = now();
  while ((count = fread(piece, 1, room, file)) > 0) {
    if (xmlParseChunk(parser, piece, (int)count, 0)) return fprintf(stderr, "not well-formed\n"), 1;
    total += count;
  }
  xmlParseChunk(parser, 0, 0, 1);
  double seconds = now() - began;
  printf("%.1f MB/s  %.3f s  %zu bytes  %zu elements  %zu attributes  %zu bytes of text\n", total / 1e6 / seconds,
         seconds, total, counts.elements, counts.attributes, counts.characters);
  xmlFreeParserCtxt(parser);
  return 0;
}
