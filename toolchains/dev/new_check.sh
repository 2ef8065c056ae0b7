# ./dev new-check FAMILY ID: the skeleton of a check.
families=(tone listening apology solution public time team platform)

dev_new_check() {
  [[ $# -eq 2 ]] || fail "Usage: ./dev new-check FAMILY ID, for example: tone ends-abruptly"
  local family=$1 id=$2 file existing
  grep -qx -- "$family" <(printf '%s\n' "${families[@]}") ||
    fail "There is no family $family. Families: ${families[*]}"
  [[ $id =~ ^[a-z][a-z0-9]*(-[a-z0-9]+)*$ ]] ||
    fail "An id is lower-case words joined by hyphens, like calm-tone; $id is not."
  existing=$(find core/checks -name "$id.toml" -print -quit)
  [[ -z $existing ]] || fail "$existing exists already."
  file=core/checks/$family/$id.toml
  mkdir -p "core/checks/$family"
  cat >"$file" <<EOF
# Every TODO must go before it builds. The format is docs/phrases.md.
title = "TODO: a short name, sentence case"
severity = "suggestion"  # error, warning, suggestion or info
kind = "reply"           # reply, or pair when it needs the complaint too
source = "TODO: an article, study or platform rule"
why = "TODO: what these words do to an unhappy customer, in two or three sentences."
message = "“{words}” TODO: one kind sentence that says what to do instead."

[[phrases]]
match = ["TODO (one|another) ..2 word"]
[[phrases.fixes]]
label = "TODO: an imperative"
replace = "TODO: words that state no action, cause, amount, date or name"

# At least four that it flags; one has an emoji before the words.
[[flagged]]
reply = "TODO"
words = "TODO"

[[flagged]]
reply = "🙂 TODO"
words = "TODO"

[[flagged]]
reply = "TODO"
words = "TODO"

[[flagged]]
reply = "TODO"
words = "TODO"

# At least four that it must not flag, some with the same words used innocently.
[[clean]]
reply = "TODO"

[[clean]]
reply = "TODO"

[[clean]]
reply = "TODO"

[[clean]]
reply = "TODO"
EOF
  list_practice "$id" "$file"
  cat <<EOF
Wrote $file and its row in docs/practices.tsv. Next:
  1. Fill in every TODO. Patterns: docs/phrases.md. Try one with
       build/host/amends-gen --match 'PATTERN' 'some text'
  2. Where words are not enough, put ${id}.cc beside it (see core/checks for one that does).
  3. ./dev test native runs its examples; ./dev test runs them everywhere.
  4. Add a line to CHANGELOG.md.
EOF
}

# Puts a check's row into docs/practices.tsv, in place of one that says "later".
list_practice() {
  local id=$1 file=$2 table=docs/practices.tsv rows
  rows=$(tail -n +2 "$table" | awk -F '\t' -v id="$id" '$1 != id')
  {
    head -n 1 "$table"
    printf '%s\n' "$rows" "$id"$'\tcheck\t'"$file" | LC_ALL=C sort
  } >"$table.new"
  mv "$table.new" "$table"
}
