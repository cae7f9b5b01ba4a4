import { preloadable } from "../../shared/ui/preloadable";

export const WhatIfPanel = preloadable(async () => (await import("./WhatIfPanel")).WhatIfPanel);
