import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";

// The same front matter that NewsContent types: a schema is what Astro's collections are compared for.
const posts = defineCollection({
  loader: glob({ pattern: "*.md", base: "./_posts" }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    categories: z.string(),
    tags: z.union([z.string(), z.array(z.string())]),
  }),
});

export const collections = { posts };
