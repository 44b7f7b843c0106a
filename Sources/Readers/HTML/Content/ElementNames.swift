// What people and publishing systems call the parts of a page in `class`, `id` and `role`: plain
// lists, to be read and added to. A word counts alone (`related` in `c-relatedArticles__list`), a
// name with all marks taken out (`articlebody` in `article__body`).

/// Words for what is never part of an article.
let furnitureWords: Set<String> = [
  "nav", "navbar", "navigation", "submenu", "breadcrumb", "breadcrumbs", "footer", "masthead",
  "comment", "comments", "commentlist", "disqus", "respond", "livefyre", "spotim", "spotlightim",
  "share", "shares", "sharing", "sharebar", "sharebox", "sharethis", "sharedaddy", "addthis",
  "addtoany", "shareaholic", "shareable", "social", "socials", "socialmedia", "related",
  "recommended", "recommendation", "recommendations", "recirc", "recirculation", "trending",
  "outbrain", "taboola", "revcontent", "mostread", "mostpopular", "readnext", "upnext", "teaser",
  "teasers", "ad", "ads", "advert", "adverts", "advertisement", "advertisements", "advertising",
  "adsbygoogle", "adunit", "adslot", "adbox", "adwrap", "dfp", "sponsor", "sponsored", "sponsors",
  "newsletter", "newsletters", "signup", "optin", "mailchimp", "subscribe", "subscription",
  "paywall", "cookie", "cookies", "consent", "gdpr", "popup", "pagination", "pager", "paging",
  "prevnext", "skiplink", "toc", "authorbox", "authorbio", "login", "signin", "screenreader",
  "contentinfo", "complementary", "noprint", "donotprint", "printonly", "pullquote", "poll",
  "polls", "webwidget", "crosslink", "crosslinks", "inread", "infolinks", "tagcloud", "blogroll",
  "signature",
]

/// Words for what is furniture where it is small.
let smallFurnitureWords: Set<String> = [
  "menu", "sidebar", "aside", "promo", "promos", "promotion", "promoted", "banner", "widget",
  "widgets", "author", "authors", "bio", "byline", "bylines", "contributor", "contributors",
  "dateline", "timestamp", "pubdate", "date", "meta", "metadata", "tags", "tag", "taglist",
  "category", "categories", "keywords", "toolbar", "tools", "rating", "ratings", "player",
  "modal", "overlay", "lightbox", "carousel", "slider", "print", "popular", "follow", "header",
  "copyright", "disclaimer", "cta", "buttons", "btn", "register", "facebook", "twitter",
  "pinterest", "whatsapp", "linkedin", "instagram", "tweet", "credit", "credits", "kicker",
  "eyebrow", "rail", "infobar", "dek", "teads", "slideshow", "gallery", "video", "videos",
  "videoplayer", "previous", "prev", "partner", "partners", "affiliate", "topics", "profile",
  "postprofile", "userinfo", "avatar", "username",
]

/// Names for what is never part of an article.
let furnitureNames: [String] = [
  "sharetools", "sharebuttons", "sociallinks", "socialicons", "relatedposts", "relatedarticles",
  "relatedcontent", "relatedstories", "readmore", "readalso", "alsoread", "alsolike", "morefrom",
  "morestories", "morenews", "moreon", "mostviewed", "newsletter", "emailsignup", "aboutauthor",
  "aboutheauthor", "authorinfo", "authorprofile", "postauthor", "entrymeta", "postmeta",
  "tablecontents", "tableofcontents", "cookienotice", "cookiebanner", "skipto", "nextpost",
  "previouspost", "postnavigation", "videoplaylist", "yarpp", "jprelated", "zergnet",
]

/// Words for what lies around an article.
let contentWords: Set<String> = [
  "content", "article", "story", "post", "entry", "main", "body", "blog",
]

/// Names for an article's body.
let articleBodyNames: [String] = [
  "articlebody", "articletext", "articlecontent", "articlecopy", "bodycopy", "bodytext",
  "contentbody", "entrycontent", "entrybody", "newsbody", "pagecontent", "postbody",
  "postcontent", "posttext", "postentry", "storybody", "storycontent", "storytext",
  "singlecontent", "blogcontent", "articlemaincontent", "fieldnamebody", "mainarticle",
  "textcontent", "richtextcontent", "articlebodycontent", "articlesection", "sectioncontent",
]

/// Words for what stands under a picture.
let captionWords: Set<String> = [
  "caption", "captions", "figcaption", "imagecaption", "photocaption", "imgcaption", "cutline",
  "wpcaption",
]

/// Words for a list of references.
let referenceNames: Set<String> = [
  "references", "reference", "reflist", "referencelist", "bibliography", "citations", "footnotes",
  "endnotes", "docbibliography", "docendnotes", "reftext", "workscited", "refs", "literaturelist",
]

/// Words for what unfolds.
let unfoldingWords: Set<String> = [
  "accordion", "accordions", "collapse", "collapsible", "collapsed", "expand", "expandable",
  "panel", "tabpanel", "tab", "tabs", "toggle", "faq", "faqs", "answer", "details", "unfold",
  "drawer",
]

/// Words for the author.
let bylineWords: Set<String> = [
  "byline", "bylines", "author", "authors", "writer",
]

/// Words for the day of publication.
let dateWords: Set<String> = [
  "date", "dateline", "timestamp", "pubdate", "published", "datetime",
]

/// Names for what only screen readers are told.
let unseenNames: [String] = [
  "visuallyhidden", "sronly", "screenreader", "offscreen", "assistivetext", "hiddentext",
]

/// Whole names that hide an element.
let unseenTokens: Set<String> = [
  "hidden", "hide", "is-hidden", "d-none", "u-hidden", "invisible", "display-none",
  "screen-reader",
]

/// Beginnings of names that say nothing: page builders put them on everything.
let meaninglessPrefixes: [String] = [
  "elementor-element", "elementor-widget", "elementor-section", "elementor-column", "category-",
  "tag-", "et_pb_", "vc_", "wpb_", "fusion-", "sqs-", "has-", "no-", "is-", "with-", "js-",
  "page-template", "wp-singular", "post-type",
]
