// json_fields: parts of an Input from parsed JSON.
#ifndef AMENDS_NATIVE_CLI_JSON_FIELDS_H_
#define AMENDS_NATIVE_CLI_JSON_FIELDS_H_

#include <simdjson.h>

#include <string>

#include "fields.h"

namespace amends::cli {

// Sets one key from a JSON value; null leaves it as it is. Returns what is wrong with the value, or
// nothing; it goes on from "FIELD ".
std::string set_json(Input& input, Key key, const simdjson::dom::element& value);

// Says in plain words why a line is not JSON.
std::string json_problem(simdjson::error_code code);

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_JSON_FIELDS_H_
