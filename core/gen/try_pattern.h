// try_pattern: `amends-gen --match PATTERN TEXT` shows what a pattern matches, for whoever writes
// one. Its tokens are simpler than the segment stage's: ASCII words, numbers, handles, links.
#ifndef AMENDS_CORE_GEN_TRY_PATTERN_H_
#define AMENDS_CORE_GEN_TRY_PATTERN_H_

#include <string>

#include "gen/project.h"
#include "src/segment/segment.h"

namespace amends::gen {

// Prints hits or problems; gives the exit status.
int try_pattern(Project& project, const std::string& pattern, const std::string& text);

// Splits like the segment stage, roughly: one sentence a "." "!" "?" before a space.
segment::Segments plain_segments(const std::string& text);

}  // namespace amends::gen

#endif  // AMENDS_CORE_GEN_TRY_PATTERN_H_
