# The output of each Liquid template of a JSON array, as a JSON array, with the variables of the YAML file in the first
# argument as `page` and `site`. Where Jekyll stops, the output is "Liquid error: " and the message.
require "jekyll"
require "json"
require "yaml"
require "tmpdir"

Jekyll.logger.log_level = :error
read = -> { YAML.safe_load(File.read(ARGV[0]), permitted_classes: [Date, Time]) }
results = Dir.mktmpdir do |folder|
  site = Jekyll::Site.new(Jekyll.configuration(read.call["site"].merge("source" => folder, "quiet" => true, "disable_disk_cache" => true)))
  # Ruby reads times in the time zone that the configuration sets.
  data = read.call
  Liquid::Template.error_mode = :warn
  JSON.parse($stdin.read).map do |template|
    payload = site.site_payload
    payload["page"] = Marshal.load(Marshal.dump(data["page"]))
    Liquid::Template.parse(template, :line_numbers => false).render!(payload, :registers => { :site => site, :page => payload["page"] }, :strict_filters => false).dup.force_encoding("UTF-8").scrub
  rescue StandardError, SystemStackError => e
    "Liquid error: #{e.message.sub(/\ALiquid (syntax )?error: /, "").sub(/ for .*/m, "").lines.first.to_s.chomp}".scrub
  end
end
puts JSON.generate(results)
