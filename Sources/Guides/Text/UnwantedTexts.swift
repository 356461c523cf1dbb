import Synchronization

/// The texts that a language's guides must not have, made ready to be looked for when the first guide needs it.
///
/// A run on a few guides pays for their languages only.
final class UnwantedTexts: Sendable {
  private let languages: [LanguageRules]
  private let prepared = Lazy<PhraseMatcher>()

  init(_ languages: [LanguageRules]) { self.languages = languages }

  var matcher: PhraseMatcher {
    prepared.value {
      PhraseMatcher(
        phrases: languages.flatMap(\.phrases), placeholders: languages.flatMap(\.placeholders))
    }
  }
}

/// A value that is made when it is first asked for, by whichever thread comes first.
final class Lazy<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let box = AtomicLazyReference<Box>()

  func value(_ make: () -> Value) -> Value {
    if let box = box.load() { return box.value }
    return box.storeIfNil(Box(make())).value
  }
}
