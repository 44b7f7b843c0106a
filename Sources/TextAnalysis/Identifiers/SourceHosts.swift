/// Hosts whose pages are publications, registered studies or their indexes.
enum SourceHosts {
  /// Whether `host`, in lower case, or a domain above it is listed.
  static func contain(_ host: String) -> Bool {
    var rest = Substring(host)
    for _ in 0..<8 {
      if domains.contains(rest) { return true }
      guard let dot = rest.firstIndex(of: ".") else { return false }
      rest = rest[rest.index(after: dot)...]
    }
    return false
  }

  /// Governments, indexes and registries, preprint servers, agencies' publications, then publishers.
  private static let domains: Set<Substring> = [
    "gov", "gov.uk", "gov.au", "gov.ie", "gov.in", "gov.scot", "gov.wales", "govt.nz", "gc.ca",
    "canada.ca", "nhs.uk", "who.int", "europa.eu",
    "doi.org", "pubmed.gov", "ncbi.nlm.nih.gov", "pubmed.ncbi.nlm.nih.gov", "pmc.ncbi.nlm.nih.gov",
    "europepmc.org", "semanticscholar.org", "core.ac.uk", "jstor.org", "clinicaltrials.gov",
    "isrctn.com", "clinicaltrialsregister.eu", "trialsearch.who.int", "anzctr.org.au",
    "arxiv.org", "biorxiv.org", "medrxiv.org", "psyarxiv.com", "osf.io", "ssrn.com",
    "preprints.org", "researchsquare.com", "zenodo.org", "figshare.com",
    "cochranelibrary.com", "cochrane.org", "nice.org.uk", "iris.who.int", "accessdata.fda.gov",
    "nature.com", "science.org", "sciencemag.org", "cell.com", "thelancet.com", "nejm.org",
    "bmj.com", "jamanetwork.com", "pnas.org", "plos.org", "elifesciences.org", "frontiersin.org",
    "mdpi.com", "hindawi.com", "biomedcentral.com", "springer.com", "springeropen.com",
    "springernature.com", "sciencedirect.com", "elsevier.com", "clinicalkey.com", "wiley.com",
    "tandfonline.com", "sagepub.com", "oup.com", "cambridge.org", "psychiatryonline.org",
    "apa.org", "psycnet.apa.org", "lww.com", "wolterskluwer.com", "karger.com",
    "thieme-connect.com",
    "thieme-connect.de", "liebertpub.com", "ingentaconnect.com", "dovepress.com", "jci.org",
    "jneurosci.org", "ahajournals.org", "acpjournals.org", "annualreviews.org", "asahq.org",
    "iospress.com", "degruyter.com", "emerald.com", "scielo.br", "scielo.org", "f1000research.com",
    "peerj.com", "jmir.org", "psychiatrist.com", "aacrjournals.org", "ascopubs.org",
    "neurology.org", "diabetesjournals.org", "pubs.acs.org", "rsc.org", "iop.org", "ieee.org",
    "acm.org", "cmaj.ca", "mja.com.au", "eurosurveillance.org", "medscimonit.com", "jpain.org",
    "painjournalonline.com", "biologicalpsychiatryjournal.com", "bjanaesthesia.org",
  ]
}
