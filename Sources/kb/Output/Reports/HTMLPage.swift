/// A page of HTML around a report.
struct HTMLPage {
  /// Its title, escaped.
  let title: String
  /// What stands in it.
  let body: String

  /// The page: nothing is loaded, nothing runs, no address learns where a reader came from.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src '\(ReportStylesheet.hash)'; base-uri 'none'; form-action 'none'"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>\(title)</title>
    <style>\(ReportStylesheet.text)</style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }
}
