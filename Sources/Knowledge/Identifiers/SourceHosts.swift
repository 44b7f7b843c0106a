/// Hosts whose pages are publications, registered studies or their indexes.
enum SourceHosts {
  /// Whether `host`, in lower case, or a domain above it is listed; where `isExact`, the domains of whole
  /// governments do not count.
  static func contain(_ host: String, isExact: Bool) -> Bool {
    var rest = Substring(host)
    for _ in 0..<8 {
      if domains.contains(rest) { return !isExact || rest.contains(".") }
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
    "isrctn.com", "controlled-trials.com", "clinicaltrialsregister.eu", "euclinicaltrials.eu",
    "trialsearch.who.int", "anzctr.org.au", "drks.de", "chictr.org.cn", "jrct.niph.go.jp",
    "crd.york.ac.uk", "crossref.org", "hal.science",
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
    "neurology.org", "diabetesjournals.org", "plosone.org", "royalsocietypublishing.org",
    "ashpublications.org", "rupress.org", "physiology.org", "embopress.org", "aps.org", "aip.org",
    "spandidos-publications.com", "wjgnet.com", "scirp.org", "jstage.jst.go.jp", "koreamed.org",
    "medrxiv.org", "researchprotocols.org", "healthaffairs.org", "bps.org.uk", "jneurosci.org",
    "pubs.acs.org", "rsc.org", "iop.org", "ieee.org",
    "acm.org", "cmaj.ca", "mja.com.au", "eurosurveillance.org", "medscimonit.com", "jpain.org",
    "painjournalonline.com", "biologicalpsychiatryjournal.com", "bjanaesthesia.org",
  ]
}
