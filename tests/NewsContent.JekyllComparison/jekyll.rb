# What Jekyll makes of the posts of a site, one JSON object a line.
#   ruby jekyll.rb SITE_DIR [--documents]     the documents of other collections too
require "jekyll"
require "json"
require "tmpdir"

# Upstream reads YAML with SafeYAML, where `:title` is a text; Debian's Psych refuses it as a symbol.
module SymbolsAsTexts
  def safe_load_yaml(yaml)
    super(yaml.gsub(/^([ \t]*permalink:[ \t]*)(:\S*)[ \t]*$/) { "#{$1}\"#{$2}\"" })
  end
end
Jekyll::Utils.singleton_class.prepend(SymbolsAsTexts)
Jekyll::Utils.prepend(SymbolsAsTexts)

Jekyll.logger.log_level = :error
source = File.expand_path(ARGV.fetch(0))
config = Jekyll.configuration(
  "source" => source, "destination" => Dir.mktmpdir, "quiet" => true, "plugins" => [], "whitelist" => [],
  "liquid" => { "error_mode" => "lax" }, "disable_disk_cache" => true
)
config.delete("theme")

# Jekyll stops at the first date that it cannot read, where each post is to be asked for by itself.
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

site = Jekyll::Site.new(config)
site.reset
site.read
payload = site.site_payload
newest_first = site.posts.docs.sort.reverse
documents = site.posts.docs
documents += site.documents - documents if ARGV[1] == "--documents"
documents.sort_by(&:path).each do |post|
  row = { path: post.path.delete_prefix(source + "/"), place: newest_first.index(post) }
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
  rescue StandardError, SyntaxError => e
    row[:error] = "#{e.class}: #{e.message.lines.first.to_s.strip}".delete_prefix("RuntimeError: ").gsub(source + "/", "")
  end
  puts JSON.generate(row)
end
