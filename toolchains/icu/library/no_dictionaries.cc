// Stands in for ICU's brkeng.cpp, dictbe.cpp and lstmbe.cpp: there are no dictionary engines, so a
// run of Thai, Lao, Khmer, Burmese or CJK letters stays as the break rules alone leave it. That
// saves about 2 MB of dictionaries for languages that Amends does not judge. The classes are
// internal to ICU 72 (brkeng.h) and must be compared again for another major version.

#include "unicode/utypes.h"

#include "unicode/uniset.h"
#include "unicode/utext.h"

#include "brkeng.h"
#include "dictionarydata.h"
#include "uvector.h"
#include "uvectr32.h"

U_NAMESPACE_BEGIN

LanguageBreakEngine::LanguageBreakEngine() = default;
LanguageBreakEngine::~LanguageBreakEngine() = default;
LanguageBreakFactory::LanguageBreakFactory() = default;
LanguageBreakFactory::~LanguageBreakFactory() = default;

UnhandledEngine::UnhandledEngine(UErrorCode&) : fHandled(nullptr) {}
UnhandledEngine::~UnhandledEngine() = default;
UBool UnhandledEngine::handles(UChar32) const { return true; }
void UnhandledEngine::handleCharacter(UChar32) {}

// No break inside the run; the caller expects the text to stand at its end.
int32_t UnhandledEngine::findBreaks(UText* text, int32_t, int32_t end, UVector32&, UBool,
                                    UErrorCode&) const {
  utext_setNativeIndex(text, end);
  return 0;
}

ICULanguageBreakFactory::ICULanguageBreakFactory(UErrorCode&) : fEngines(nullptr) {}
ICULanguageBreakFactory::~ICULanguageBreakFactory() = default;
const LanguageBreakEngine* ICULanguageBreakFactory::getEngineFor(UChar32) { return nullptr; }
const LanguageBreakEngine* ICULanguageBreakFactory::loadEngineFor(UChar32) { return nullptr; }
DictionaryMatcher* ICULanguageBreakFactory::loadDictionaryMatcherFor(UScriptCode) {
  return nullptr;
}

U_NAMESPACE_END
