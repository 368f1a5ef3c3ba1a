// libxml2's HTML parser and the little of its tree that a reader of mails needs.
//
// Includes no header of libxml2: they bring ICU's along, which Foundation has in another version.
#ifndef AFTERCARE_CHTML_H
#define AFTERCARE_CHTML_H

#include <stddef.h>

typedef struct chtml_document chtml_document;
typedef struct chtml_node chtml_node;

typedef enum { CHTML_ELEMENT, CHTML_TEXT, CHTML_OTHER } chtml_kind;

// Parses UTF-8, mending what is broken; fetches nothing and prints nothing. NULL when it gives up, also half-way.
chtml_document *chtml_parse(const char *bytes, size_t count);
void chtml_free(chtml_document *document);

// The tree; valid as long as the document. NULL where there is none.
chtml_node *chtml_root(chtml_document *document);
chtml_node *chtml_first_child(chtml_node *node);
chtml_node *chtml_next(chtml_node *node);
chtml_node *chtml_parent(chtml_node *node);

chtml_kind chtml_kind_of(chtml_node *node);
// An element's name; a text's content; NULL for others.
const char *chtml_text(chtml_node *node);
// An attribute's value, to be freed with free(); NULL when it is not there.
char *chtml_attribute(chtml_node *node, const char *name);

#endif
