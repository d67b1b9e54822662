# The HTML of each Markdown of a JSON array, as a JSON array, with Jekyll's options and without syntax highlighting.
require "kramdown"
require "kramdown-parser-gfm"
require "json"

options = {
  input: "GFM", syntax_highlighter: nil, auto_ids: true, toc_levels: (1..6), entity_output: "as_char",
  smart_quotes: "lsquo,rsquo,ldquo,rdquo", hard_wrap: false, footnote_nr: 1
}
puts JSON.generate(JSON.parse($stdin.read).map { |markdown| Kramdown::Document.new(markdown, options).to_html })
