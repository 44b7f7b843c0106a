// What furniture that stands among an article's own blocks says: plain lists, in lower case, to be
// read and added to. They count for short blocks only.

/// Blocks that say nothing else, without the marks around them.
let furnitureLines: Set<String> = [
  "advertisement", "advert", "ad", "anzeige", "werbung", "publicité", "publicidad", "publicidade",
  "реклама", "loading", "close", "caption", "share", "tweet", "print", "email", "e-mail",
  "comment", "comments", "no comments", "save", "reply", "like", "pin", "pin it", "play",
  "replay", "sponsored", "supported by", "subscribe", "sign up", "log in", "back to top",
  "go back", "read more", "learn more", "see more", "show more", "view more", "load more", "more",
  "related", "tags", "weiterlesen", "mehr", "suite", "share this", "share this article",
  "share this story", "share this post", "tell us what you think", "view comments", "recommended",
  "trending", "menu", "search", "home", "top stories", "featured", "skip advertisement",
  "story highlights",
]

/// Beginnings of short blocks that are no part of an article, whatever follows.
let furnitureOpenings: [String] = [
  "story continues below", "article continues below", "continue reading below",
  "continue reading:", "scroll to continue", "sign up for our", "sign up to our", "sign up here",
  "subscribe to our", "subscribe now", "follow us", "like us on", "share this:", "share on",
  "join our newsletter", "read more:", "read more about", "read next:", "read also:",
  "also read:", "related:", "related story", "related stories", "related article", "related news",
  "related coverage", "related content", "related posts", "related reading", "more on this story",
  "recommended for you", "you may also like", "you might also like", "we recommend",
  "editor's picks", "most popular", "trending now", "watch:", "watch now:", "download our app",
  "get our app", "got a tip", "have a story tip", "all rights reserved", "copyright ©",
  "this post may contain affiliate", "this article contains affiliate",
  "please enable javascript", "leave a comment", "leave a reply", "post a comment",
  "comments are closed", "your email address will not be", "filed under", "posted in",
  "first published on", "last updated", "last modified", "published on", "tagged with", "tags:",
  "skip to", "get the latest", "lesen sie auch", "mehr zum thema", "lire aussi", "à lire aussi",
  "lea también", "te puede interesar", "leia também", "leia mais", "leggi anche", "baca juga",
  "lees ook", "läs också", "читайте также",
]

/// `furnitureOpenings` by their first word.
let furnitureOpeningsByWord = Dictionary(grouping: furnitureOpenings) { $0.prefix { $0.isLetter } }

/// Names of networks: a short block that says “follow” and one of them is furniture.
let networkNames: [String] = [
  "facebook", "twitter", "instagram", "youtube", "linkedin", "pinterest", "tiktok", "newsletter",
  "snapchat", "flipboard", "telegram", "whatsapp", "x.com",
]
