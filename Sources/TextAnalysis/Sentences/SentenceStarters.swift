/// Words that commonly start a sentence and seldom follow an abbreviation inside one.
enum SentenceStarters {
  static let words = WordSet(
    """
    the a an it he she they we i you this that these those there here in on at for if when while
    although though however but and or so as after before since because our their his her its my your
    some many most such both each all not no how what why who where which did do does is are was were
    can could will would should may please patients moreover furthermore additionally thus therefore
    finally first second third also then once despite with to by from during unlike another other one
    two three until under several recent research studies people yet overall
    """)
}
