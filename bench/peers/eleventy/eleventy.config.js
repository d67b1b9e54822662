export default function (config) {
  config.addGlobalData("layout", "post.njk");
  config.setQuietMode(true);

  // It does not read an offset without a colon, as Jekyll's posts have it.
  config.addDateParsing((date) =>
    typeof date === "string" ? new Date(date.replace(/^(\S+) (\S+) ([+-]\d\d)(\d\d)$/, "$1T$2$3:$4")) : undefined);
  return { dir: { input: "_posts", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false };
}
