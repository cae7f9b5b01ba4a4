import { existsSync } from "node:fs";
import path from "node:path";
import slowFiles from "./slowFiles.json";

test.each(slowFiles)("%s is a test file", (name) => {
  const found = [".test.ts", ".test.tsx"].filter((ending) => existsSync(path.join(__dirname, "..", name + ending)));
  expect(found).toHaveLength(1);
});
