@main
enum KindFeatures {
  static func main() {}
}
