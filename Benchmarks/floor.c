// The floor: what it costs to read all guides and to parse them, and to do nothing with them.
//
// Reads every .md file below a folder, parses its front matter with libyaml (events) and its body with
// cmark-gfm (tables on, malloc), on one thread. No linter that parses can take less CPU time.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static long files, nodes, events;
static cmark_syntax_extension *table;

static void parse_yaml(const char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml_parser_initialize(&parser)) exit(2);
  yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
  for (int done = 0; !done;) {
    if (!yaml_parser_parse(&parser, &event)) break;
    events++;
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static void parse_markdown(const char *text, size_t length) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_iter *iterator = cmark_iter_new(document);
  while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) nodes++;
  cmark_iter_free(iterator);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  size_t name = strlen(path);
  (void)place;
  if (kind != FTW_F || name < 3 || strcmp(path + name - 3, ".md")) return 0;
  size_t length = (size_t)status->st_size;
  char *text = malloc(length + 1);
  FILE *file = fopen(path, "rb");
  if (!text || !file) exit(2);
  length = fread(text, 1, length, file);
  fclose(file);
  text[length] = 0;
  char *body = text;
  if (!strncmp(text, "---\n", 4)) {
    char *end = strstr(text + 3, "\n---");
    if (end) {
      parse_yaml(text + 4, (size_t)(end + 1 - (text + 4)));
      body = end + 4;
    }
  }
  parse_markdown(body, length - (size_t)(body - text));
  free(text);
  files++;
  return 0;
}

int main(int count, char **arguments) {
  if (count != 2) return fprintf(stderr, "usage: floor FOLDER\n"), 2;
  cmark_gfm_core_extensions_ensure_registered();
  table = cmark_find_syntax_extension("table");
  if (!table || nftw(arguments[1], visit, 32, FTW_PHYS)) return 2;
  printf("%ld files, %ld YAML events, %ld Markdown events\n", files, events, nodes);
  return 0;
}
