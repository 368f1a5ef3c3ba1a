#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <string.h>

static xmlNodePtr node_of(chtml_node *node) {
  return (xmlNodePtr)node;
}

chtml_document *chtml_parse(const char *bytes, size_t count) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
  if (count > INT_MAX) return NULL;
  htmlParserCtxtPtr context = htmlNewParserCtxt();
  if (context == NULL) return NULL;
  xmlDocPtr document = htmlCtxtReadMemory(context, bytes, (int)count, NULL, "UTF-8", options);
  // Set where the parser stopped early, as at 256 levels: what came after is not in the tree.
  if (document != NULL && context->disableSAX) {
    xmlFreeDoc(document);
    document = NULL;
  }
  htmlFreeParserCtxt(context);
  return (chtml_document *)document;
}

void chtml_free(chtml_document *document) {
  xmlFreeDoc((xmlDocPtr)document);
}

chtml_node *chtml_root(chtml_document *document) {
  return (chtml_node *)xmlDocGetRootElement((xmlDocPtr)document);
}

chtml_node *chtml_first_child(chtml_node *node) {
  // An entity's children are shared with its declaration and lead out of this tree.
  return node_of(node)->type == XML_ELEMENT_NODE ? (chtml_node *)node_of(node)->children : NULL;
}

chtml_node *chtml_next(chtml_node *node) {
  return (chtml_node *)node_of(node)->next;
}

chtml_node *chtml_parent(chtml_node *node) {
  return (chtml_node *)node_of(node)->parent;
}

chtml_kind chtml_kind_of(chtml_node *node) {
  switch (node_of(node)->type) {
    case XML_ELEMENT_NODE: return CHTML_ELEMENT;
    case XML_TEXT_NODE:
    case XML_CDATA_SECTION_NODE: return CHTML_TEXT;
    default: return CHTML_OTHER;
  }
}

const char *chtml_text(chtml_node *node) {
  switch (chtml_kind_of(node)) {
    case CHTML_ELEMENT: return (const char *)node_of(node)->name;
    case CHTML_TEXT: return (const char *)node_of(node)->content;
    default: return NULL;
  }
}

char *chtml_attribute(chtml_node *node, const char *name) {
  xmlChar *value = xmlGetProp(node_of(node), (const xmlChar *)name);
  if (value == NULL) return NULL;
  char *copy = strdup((const char *)value);
  xmlFree(value);
  return copy;
}
