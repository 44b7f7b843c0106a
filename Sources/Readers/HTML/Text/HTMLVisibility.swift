/// Tells what a page does not show.
struct HTMLVisibility {
  let tree: HTMLTree
  let meanings: ElementMeanings

  /// Whether an element is hidden for good: not a panel that unfolds, but text for nobody.
  func isHidden(_ node: Int) -> Bool {
    let meaning = meanings[node]
    if meaning.contains(.unseen) { return !isShownOnWideScreens(node) }
    return hasHidingAttribute(node) && !meaning.contains(.unfolding)
  }

  /// Whether a class takes back on wide screens what another says: `hidden md:block`.
  private func isShownOnWideScreens(_ node: Int) -> Bool {
    guard let value = tree.string(.class, of: node) else { return false }
    return ["block", "flex", "grid", "inline"].contains { display in
      [":", "-md-", "-lg-", "-sm-", "-xl-"].contains { value.contains($0 + display) }
    }
  }

  private func hasHidingAttribute(_ node: Int) -> Bool {
    if let hidden = tree.value(.hidden, of: node) {
      return !hidden.elementsEqual("until-found".utf8)
    }
    if let value = tree.value(.ariaHidden, of: node), value.elementsEqual("true".utf8) {
      return true
    }
    guard let style = tree.value(.style, of: node), !style.isEmpty else { return false }
    let plain = String(decoding: style.prefix(1024), as: UTF8.self).lowercased()
      .filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }
}
