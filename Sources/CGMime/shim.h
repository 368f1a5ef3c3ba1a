#pragma once
#include <gmime/gmime.h>

// GObject's casts are macros, which Swift does not see. A view of an object holds no reference of its
// own; a checked one is NULL when the object is of another class.

static inline GMimeObject *aftercare_object_of_message(GMimeMessage *message) {
  return (GMimeObject *)message;
}

static inline GMimeMultipart *aftercare_as_multipart(GMimeObject *object) {
  return GMIME_IS_MULTIPART(object) ? (GMimeMultipart *)object : NULL;
}

static inline GMimeMessagePart *aftercare_as_message_part(GMimeObject *object) {
  return GMIME_IS_MESSAGE_PART(object) ? (GMimeMessagePart *)object : NULL;
}

static inline GMimePart *aftercare_as_part(GMimeObject *object) {
  return GMIME_IS_PART(object) ? (GMimePart *)object : NULL;
}

static inline InternetAddressMailbox *aftercare_as_mailbox(InternetAddress *address) {
  return INTERNET_ADDRESS_IS_MAILBOX(address) ? (InternetAddressMailbox *)address : NULL;
}

static inline InternetAddressGroup *aftercare_as_group(InternetAddress *address) {
  return INTERNET_ADDRESS_IS_GROUP(address) ? (InternetAddressGroup *)address : NULL;
}

static inline GMimeStreamMem *aftercare_as_memory(GMimeStream *stream) {
  return GMIME_IS_STREAM_MEM(stream) ? (GMimeStreamMem *)stream : NULL;
}

// Options of its own for every mail: the default ones would try the charset of the service's locale for bytes
// that declare none. Freed with g_mime_parser_options_free.
static inline GMimeParserOptions *aftercare_parser_options_new(void) {
  const char *charsets[] = {"utf-8", "windows-1252", NULL};
  GMimeParserOptions *options = g_mime_parser_options_new();
  g_mime_parser_options_set_fallback_charsets(options, charsets);
  return options;
}
