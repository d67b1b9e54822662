# The values that Psych reads in each YAML of a JSON array, as a JSON array of JSON. Scalars are strings as written, without quotes. A key
# that is not a string is left out, and the last of equal keys counts. Where Psych stops, the value is "error".
require "json"
require "psych"

def value(node, anchors)
  result =
    case node
    when Psych::Nodes::Alias then return anchors.fetch(node.anchor, "")
    when Psych::Nodes::Scalar then node.value
    when Psych::Nodes::Sequence then node.children.map { |child| value(child, anchors) }
    when Psych::Nodes::Mapping
      node.children.each_slice(2).each_with_object({}) do |(key, child), map|
        name = value(key, anchors)
        found = value(child, anchors)
        map[name] = found if name.is_a?(String)
      end
    end
  anchors[node.anchor] = result if node.anchor
  result
end

puts JSON.generate(JSON.parse($stdin.read).map do |yaml|
  document = Psych.parse("---\n#{yaml}")
  JSON.generate(document && document.root ? value(document.root, {}) : "")
rescue Psych::SyntaxError
  "error"
end)
