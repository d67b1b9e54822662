// Reads a JSON array of pages; writes the outline of each as parse5 reads it, with scripting and without. The functions are those of the files before this one.
const pages = JSON.parse(readFileSync(0, 'utf8'));
writeFileSync(1, JSON.stringify(pages.flatMap((html) => [true, false].map((scriptingEnabled) => {
    const found = outlineOf(parse(html, { scriptingEnabled }));
    return { ...found, body: found.body && dump(found.body) };
}))));
