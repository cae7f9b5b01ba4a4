import { installedBrowser } from "./installedBrowser";

describe("which browser is taken", () => {
  test("the one that CHROME_PATH names, before any other", () => {
    expect(installedBrowser({ CHROME_PATH: process.execPath })?.executable).toBe(process.execPath);
  });

  test("a CHROME_PATH without a file is an error and not ignored", () => {
    expect(() => installedBrowser({ CHROME_PATH: "/no/such/browser" })).toThrow("CHROME_PATH names /no/such/browser");
  });
});
