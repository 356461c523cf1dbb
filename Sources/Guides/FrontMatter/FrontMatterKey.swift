/// Keys of front matter that mean something to Hugo or to polyguide itself.
package enum FrontMatterKey {
  package static let translationKey = "translationKey"
  package static let categories = "categories"
  /// The keys that Hugo reads dates from (`resources/page/pagemeta/page_frontmatter.go`).
  package static let dates = KeyList([
    "date", "lastmod", "publishDate", "expiryDate", "modified", "pubdate", "published",
    "unpublishdate",
  ])
}
