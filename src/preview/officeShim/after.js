// Runs after excel-web-16.00.js and adds what the loader of office.js, left out here, adds in Excel.
{
  const info = { host: "Excel", platform: "OfficeOnline", addin: null };
  // The requirement sets that the host of the preview supports; members of later sets are refused by name.
  const supported = { ExcelApi: "1.17", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };
  // "1.9" is lower than "1.17": major and minor are separate numbers.
  const isSetSupported = (name, version = "1.1") => {
    const numbers = (text) => text.split(".").map(Number);
    const [major, minor = 0] = numbers(String(version));
    const [most, last = 0] = numbers(supported[name] ?? "0");
    return major < most || (major === most && minor <= last);
  };
  const context = {
    requirements: { isSetSupported },
    host: info.host,
    platform: info.platform,
    diagnostics: { host: info.host, platform: info.platform, version: "preview" },
    displayLanguage: navigator.language,
    contentLanguage: "en-US",
  };
  window.OSF._OfficeAppFactory = {
    getContext: () => context,
    setContext: () => undefined,
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "web",
      hostSpecificFileVersion: "16.00",
      hostLocale: context.displayLanguage,
    }),
  };
  const ready = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => resolve(info));
    else resolve(info);
  });
  window.Office.onReady = async (callback) => {
    const found = await ready;
    callback?.(found);
    return found;
  };
  window.Office.HostType = { Excel: "Excel" };
  window.Office.PlatformType = { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" };

  const functions = {};
  window.rolloutPreviewFunctions = functions;
  window.CustomFunctions.associate = (first, second) => {
    if (typeof first === "string") functions[first.toUpperCase()] = second;
    else Object.assign(functions, first);
  };
}
