# Jekyll's results for the posts of a site, one JSON object a line.
#   ruby jekyll.rb SITE_DIR [--documents] [--pages] [--safe]
# --documents includes the documents of other collections, and --pages the pages. --safe leaves out the site's plugins; Jekyll starts again with it if a
# plugin fails, for example because its gem is not installed. A line with `note` describes something that Jekyll leaves out.
require "jekyll"
require "json"
require "rbconfig"
require "tmpdir"

# A plugin may print to the standard output.
OUTPUT = $stdout.dup
$stdout.reopen($stderr)
OUTPUT.sync = false

def clean(value)
  case value
  when String then value.dup.force_encoding("UTF-8").scrub
  when Array then value.map { |item| clean(item) }
  else value
  end
end

def write(row)
  OUTPUT.puts JSON.generate(row.transform_values { |value| clean(value) })
end

def describe(error, source)
  "#{error.class}: #{clean(error.message).lines.first.to_s.strip}".delete_prefix("RuntimeError: ").gsub(source + "/", "")
end

# Upstream reads YAML with SafeYAML, where `:title` is a string. Debian's Psych refuses it as a symbol.
module SymbolsAsStrings
  def safe_load_yaml(yaml)
    SymbolsAsStrings.convert(Psych.safe_load(yaml, permitted_classes: [Date, Time, Symbol], aliases: true))
  end

  def self.convert(value)
    case value
    when Symbol then ":#{value}"
    when Array then value.map { |item| convert(item) }
    when Hash then value.to_h { |key, item| [convert(key), convert(item)] }
    else value
    end
  end
end
Jekyll::Utils.singleton_class.prepend(SymbolsAsStrings)
Jekyll::Utils.prepend(SymbolsAsStrings)

# Jekyll stops at the first data file that it cannot read.
module OneDataFileAtATime
  def read_data_file(path)
    super
  rescue StandardError => e
    write(note: "a data file has no effect: #{path.delete_prefix(site.source + "/")}: #{clean(e.message).lines.first.to_s.strip}")
    nil
  end
end
Jekyll::DataReader.prepend(OneDataFileAtATime)

# Jekyll stops at the first date that it cannot read.
module OnePostAtATime
  def read
    super
  rescue Jekyll::Errors::FatalException => e
    @failure = "#{e.class}: #{e.message.lines.first}"
    data["date"] = Time.at(0)
  end

  attr_reader :failure
end
Jekyll::Document.prepend(OnePostAtATime)

def configure(source, safe)
  config = Jekyll.configuration(
    "source" => source, "destination" => Dir.mktmpdir, "quiet" => true, "plugins" => [], "whitelist" => [], "safe" => safe,
    "liquid" => { "error_mode" => "lax" }, "disable_disk_cache" => true
  )
  config.delete("theme")

  # Other processors and engines are plugins.
  kramdown = config["kramdown"]
  engines = [[config, "markdown", "kramdown"], [config, "highlighter", "rouge"], [kramdown, "syntax_highlighter", "rouge"], [kramdown, "math_engine", "mathjax"]]
  engines.each do |values, key, known|
    next unless values.is_a?(Hash) && values[key] && ![known, "none"].include?(values[key].to_s.downcase)

    write(note: "#{known} replaces '#{key}: #{values[key]}', which is a plugin")
    values[key] = known
  end
  config
end

Jekyll.logger.log_level = :error
source = File.expand_path(ARGV.fetch(0))
safe = ARGV.include?("--safe")
begin
  site = Jekyll::Site.new(configure(source, safe))
  site.reset
  site.read
rescue StandardError, ScriptError, SystemExit => e
  raise if safe

  write(note: "the plugins of the site are left out: #{describe(e, source)}")
  OUTPUT.flush
  $stdout.reopen(OUTPUT)
  exec(RbConfig.ruby, __FILE__, *ARGV, "--safe")
end

payload = site.site_payload
places = site.posts.docs.sort.reverse.each_with_index.to_h { |post, place| [post.path, place] }
documents = ARGV.include?("--documents") ? site.collections.values.flat_map(&:docs) : site.posts.docs

# A page has no slug, and its date and categories are keys like any other.
if ARGV.include?("--pages")
  site.pages.sort_by(&:path).each do |page|
    row = { path: page.path, title: page.data["title"].to_s, url: page.url }
    begin
      page.data["layout"] = nil
      row[:content] = Jekyll::Renderer.new(site, page, payload).run
    rescue StandardError, ScriptError, SystemStackError => e
      row[:error] = describe(e, source)
    end
    write(row)
  end
end

documents.sort_by(&:path).each do |post|
  row = { path: post.path.delete_prefix(source + "/"), place: places[post.path] }
  begin
    raise post.failure if post.failure

    row.update(
      title: post.data["title"].to_s, slug: post.data["slug"].to_s, date: post.date.iso8601, url: post.url,
      categories: Array(post.data["categories"]).map(&:to_s).uniq, tags: Array(post.data["tags"]).map(&:to_s)
    )
    post.data["layout"] = nil
    row[:content] = Jekyll::Renderer.new(site, post, payload).run
    post.content = row[:content]
    row[:excerpt] = post.data["excerpt"].to_s
  rescue StandardError, ScriptError, SystemStackError => e
    row[:error] = describe(e, source)
  end
  write(row)
end
