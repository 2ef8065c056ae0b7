// Signs of tone that are no words: marks, capitals, emoji, contractions, the length of words.
//
//   read_cues("")                      all 0
//   read_cues("I'm on it! 😊")          contractions 1, exclamations 1, emoji 1
//   read_cues("We TOLD you!!")         loud_words 1, exclamations 2, stacked_marks 1
#ifndef AMENDS_CORE_SRC_TONE_CUES_H_
#define AMENDS_CORE_SRC_TONE_CUES_H_

#include "src/match/reading.h"

namespace amends::tone {

struct Cues {
  int exclamations = 0;
  int cheerful_marks = 0;  // sentences that end in a single "!"
  int stacked_marks = 0;   // "!!", "?!"
  int emoji = 0;
  int mocking_emoji = 0;   // a face that rolls its eyes, a clown
  int loud_words = 0;      // in capitals, four letters or more
  int contractions = 0;
  int long_words_percent = 0;  // words of seven letters or more
  int words_per_sentence = 0;
};

Cues read_cues(const match::Reading& reply);

}  // namespace amends::tone

#endif  // AMENDS_CORE_SRC_TONE_CUES_H_
