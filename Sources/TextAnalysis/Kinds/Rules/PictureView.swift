extension KindRule {
  /// A picture's alternative text.
  static let pictureView = KindRule(
    "picture-view", "It describes a picture: its angle, its kind, who is shown.", anchor: .start,
    phrases: """
      close-up|closeup of|view|shot|photo|image; close up of|view|shot; eye-level view|shot
      high angle view|shot; high-angle view|shot|photo; low angle view|shot; low-angle view|shot
      wide angle view|shot; wide-angle view|shot|photo; overhead view|shot; aerial view|shot
      top view of; top-down view; side view of; front view of
      a? photo|photograph|picture|image|illustration|diagram|screenshot|portrait|graphic|\
      infographic of|showing|shows|depicting
      a|an photo|photograph|picture|image|illustration|diagram|portrait|graphic|infographic of|\
      showing|depicting; an artist's|artists impression|rendering; stock photo|image; alt text
      pictured , at|with|in|is|are|above|left|right|here|during|outside|on; logo of
      image|photo|picture courtesy
      """
  ) { $0.draft.words.count <= 30 }
}
