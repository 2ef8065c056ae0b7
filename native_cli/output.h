// output: standard output and standard error, written without a buffer of their own.
#ifndef AMENDS_NATIVE_CLI_OUTPUT_H_
#define AMENDS_NATIVE_CLI_OUTPUT_H_

#include <stdexcept>
#include <string_view>

namespace amends::cli {

// Nobody reads standard output any more, as after `| head`. Not worth a word.
struct BrokenPipe : std::exception {};
struct OutputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Throws BrokenPipe or OutputError.
void write_out(std::string_view bytes);
// Errors that some file systems tell only now. Throws OutputError.
void close_out();

// One line for people, "amends: " before it. What was quoted in it from an input cannot steer the
// terminal, and is cut where it is very long.
void complain(std::string_view line);

bool is_terminal(int file);
// Columns of the terminal behind standard output, or of $COLUMNS, from 40 to 100; 80 if unknown.
int columns_of_output();

}  // namespace amends::cli

#endif  // AMENDS_NATIVE_CLI_OUTPUT_H_
