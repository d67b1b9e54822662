# The dates that Jekyll reads in front matter. Standard input is a JSON array of YAML values, or a record of them. Standard output is a
# record: a JSON object of each value with its date in each of the time zones, null if Jekyll stops at the value.
#   ruby dates.rb UTC America/New_York < values.json
require "jekyll"
require "json"
require "tmpdir"

# A part that a value does not have is that of the day of the build. In the record, this is the day of the file name.
module FixedDay
  def parse(date, now = Time.local(2022, 6, 7))
    super
  end
end
Time.singleton_class.prepend(FixedDay)

$stderr = File.open(File::NULL, "w")

def dates(values, timezone)
  # Jekyll keeps the dates of strings.
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, {})
  Dir.mktmpdir do |source|
    Dir.mkdir("#{source}/_posts")
    config = Jekyll.configuration("source" => source, "destination" => "#{source}/_site", "quiet" => true, "timezone" => timezone, "disable_disk_cache" => true)
    site = Jekyll::Site.new(config)
    values.map do |value|
      path = "#{source}/_posts/2022-06-07-rates.md"
      File.write(path, "---\ntitle: Rates\ndate: #{value}\n---\nText.\n")
      document = Jekyll::Document.new(path, :site => site, :collection => site.posts)
      document.read
      document.data["title"] == "Rates" ? document.date.strftime("%FT%T%:z") : nil
    rescue Jekyll::Errors::FatalException, Psych::Exception
      nil
    end
  end
end

input = JSON.parse($stdin.read)
values = input.is_a?(Hash) ? input.keys : input
zones = ARGV.map { |zone| dates(values, zone) }
puts "{\n" + values.zip(*zones).map { |value, *found| "  #{JSON.generate(value)}: #{JSON.generate(found)}" }.join(",\n") + "\n}"
