/// A guide and its translation, for the tests of what translators return.
enum ReturnedSample {
  static let source = """
    ---
    title: How to Register with the Tax Office
    description: A short text.
    translationKey: mexico-a
    ---

    ## Procedure
    1. Visit the **office** of [SAT](https://sat.gob.mx/) first.
    2. Pay `100` pesos.
    3. Wait.

    A long paragraph
    in two lines.

    ## Providers
    | Provider | Cost |
    |---|---|
    | SAT | Free |

    """

  static let translation = """
    ---
    title: 'Cómo inscribirse en Hacienda'
    description: >-
      Un texto
      corto.
    translationKey: mexico-a
    ---

    ## Procedimiento
    1) Visita la **oficina** del [SAT](https://sat.gob.mx/) primero.
    2) Paga `100` pesos.
    3) Espera.

    Un párrafo largo
    en dos líneas.

    ## Proveedores
    Proveedor | Costo
    ---|---
    SAT | Gratis

    """

  static let site = ["en/mexico/a.md": source, "es/mexico/mia.md": translation]
  static let untranslatedSite = ["en/mexico/a.md": source]

  /// The translation with texts replaced.
  static func translation(_ texts: KeyValuePairs<String, String>) -> String {
    texts.reduce(into: translation) { $0 = $0.replacing($1.key, with: $1.value) }
  }
}
