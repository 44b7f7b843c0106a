/// Words of institutions' names.
enum Institution {
  static let words = WordSet(
    """
    university institute institutes college school hospital clinic center centre centers department
    administration organization organisation association society academy foundation agency council
    laboratory laboratories veterans affairs ministry commission
    """)
  static let names = WordSet(
    "yale harvard stanford oxford cambridge columbia cornell duke johns mayo mit ucla kaiser nih nimh cdc fda cochrane pfizer janssen"
  )
  static let linking = WordSet("of the for on and")
}
