/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { contentSecurityPolicy, everyHeader, headersFor, relaxed } from "../../hosting/headers";
import { hostFiles } from "../../hosting/hostFiles";
import { TRANSLATIONS } from "../../src/i18n/languages";
import { attribute, elements, parseXml } from "../support/xml";

const headers = everyHeader();
const files = hostFiles();

const PAGES = [
  "/taskpane.html",
  "/functions.js",
  ...TRANSLATIONS.map((code) => `/functions.${code}.json`),
  "/manifest.xml",
  "/docs/functions.html",
];
const ICON = "/assets/icon-32.png";

const fileNamed = (name: string, all = files): string => {
  const text = all[name];
  if (text === undefined) throw new Error(`there is no ${name}`);
  return text;
};

test("the policy equals the agreed one", () => {
  expect(headers["Content-Security-Policy"]).toBe(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; " +
      "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
      "worker-src 'self'; frame-src https://appsforoffice.microsoft.com; object-src 'none'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com " +
      "https://*.office365.com https://*.microsoft365.com https://*.cloud.microsoft https://*.sharepoint.com " +
      "https://onedrive.live.com https://teams.microsoft.com https://teams.live.com https://outlook.live.com",
  );
  expect(headers).toMatchObject({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
});

test("a relaxation adds its source and changes nothing else", () => {
  const looser = relaxed(contentSecurityPolicy, [{ directive: "img-src", source: "blob:", because: "" }]);
  expect(looser).toEqual({ ...contentSecurityPolicy, "img-src": ["'self'", "data:", "blob:"] });
  expect(
    relaxed(contentSecurityPolicy, [{ directive: "object-src", source: "'self'", because: "" }])["object-src"],
  ).toEqual(["'self'"]);
});

/** The Cache-Control of a host for a path, read from its configuration; undefined if the host's default applies. */
const CACHED: Readonly<Record<string, (all: Readonly<Record<string, string>>, path: string) => string | undefined>> = {
  "the development server": (_, path) => headersFor(path)["Cache-Control"],
  "Netlify and Cloudflare Pages": (all, path) => rulesFor(fileNamed("_headers", all), path)["Cache-Control"],
  "Azure Static Web Apps": (all, path) => {
    const { globalHeaders, routes } = JSON.parse(fileNamed("staticwebapp.config.json", all)) as {
      globalHeaders: Record<string, string>;
      routes: readonly { route: string; headers: Record<string, string> }[];
    };
    const route = routes.find((one) => matches(one.route, path));
    return { ...globalHeaders, ...route?.headers }["Cache-Control"];
  },
  "Internet Information Services": (all, path) => {
    const document = parseXml(fileNamed("web.config", all));
    const near = elements(document, "location").find((one) => path.includes(`/${attribute(one, "path")}/`));
    return addedIn(near ?? document)["Cache-Control"];
  },
};

describe.each(Object.entries(CACHED))("%s", (host, cached) => {
  test("icons may be cached for a day, because Excel on Windows shows no icon sent with no-cache", () => {
    expect(cached(files, ICON)).toBe("public, max-age=86400");
    for (const path of PAGES) expect([path, cached(files, path)]).toEqual([path, "no-cache"]);
  });

  test("an add-in in a folder of the site has the same rules", () => {
    const all = hostFiles("/rollout/");
    expect(cached(all, `/rollout${ICON}`)).toBe("public, max-age=86400");
    for (const path of PAGES) expect([host, cached(all, `/rollout${path}`)]).toEqual([host, "no-cache"]);
  });
});

describe("each static host gets the same headers", () => {
  test("Netlify and Cloudflare Pages: no header is set by two rules of a path", () => {
    for (const path of ["/elsewhere.js", ICON, ...PAGES])
      expect(rulesFor(fileNamed("_headers"), path)).toMatchObject(headers);
  });

  test("Azure Static Web Apps", () => {
    expect(JSON.parse(fileNamed("staticwebapp.config.json"))).toMatchObject({ globalHeaders: headers });
  });

  test("Internet Information Services: each header is removed first, because a parent site may set it too", () => {
    const document = parseXml(fileNamed("web.config"));
    expect(addedIn(document)).toMatchObject(headers);
    for (const added of elements(document, "add")) {
      const before = added.previousElementSibling;
      expect([before?.localName, before?.getAttribute("name")]).toEqual(["remove", attribute(added, "name")]);
    }
  });
});

const matches = (rule: string, path: string): boolean =>
  rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;

/**
 * The headers that all rules of a path set together. These hosts join the values if two rules set the same header, so
 * this throws in that case.
 */
function rulesFor(text: string, path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of text.trimEnd().split("\n")) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) applies = matches(line, path);
    else if (applies) {
      if (name in found) throw new Error(`${path} has ${name} twice`);
      found[name] = value;
    }
  }
  return found;
}

/** The headers that a location of web.config adds, without the locations within it. */
function addedIn(within: Document | Element): Readonly<Record<string, string>> {
  const added = elements(within, "add").filter((one) => within instanceof Element || one.closest("location") === null);
  return Object.fromEntries(added.map((one) => [attribute(one, "name"), attribute(one, "value")]));
}
