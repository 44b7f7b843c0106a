import ArgumentParser

struct KB: ParsableCommand {}
KB.main()
