extension KindRule {
  /// Words of praise or blame.
  static let evaluation = KindRule(
    "evaluation", "It values more than it states: remarkable, exciting, powerful, important.",
    phrases: """
      remarkable; exciting; thrilling; thrilled; considerable; challenges; striking; powerful
      incredible; incredibly; amazing; wonderful; fantastic; groundbreaking; impressive
      extraordinary; promising; valuable; invaluable; compelling; profound; beautiful; terrible
      unfortunate; unfortunately; sadly; fortunately; thankfully; undoubtedly; arguably; hopeful
      hope; hopes; worthwhile; cutting-edge; state-of-the-art; innovative; unique; pivotal
      challenging; complex; complicated; interesting; interestingly; surprising; surprisingly
      overwhelming; intriguing; delicate; debate; controversial; best; worst; compassionate
      ultimate; great; good; bad; wise
      """
  )
}
