import { installedBrowser } from "./installedBrowser";

describe("the selected browser", () => {
  test("is the one that CHROME_PATH names before any other", () => {
    expect(installedBrowser({ CHROME_PATH: process.execPath })?.executable).toBe(process.execPath);
  });

  test("is an error if CHROME_PATH names a missing file", () => {
    expect(() => installedBrowser({ CHROME_PATH: "/no/such/browser" })).toThrow("CHROME_PATH names /no/such/browser");
  });
});
