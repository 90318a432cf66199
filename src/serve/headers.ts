import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const self = ["'self'"];
const none = ["'none'"];

/** What browsers are told: nothing runs and nothing is loaded but what comes from here, and no other site gets at it. */
export const safeHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", "data:"],
      connectSrc: self,
      fontSrc: self,
      baseUri: none,
      formAction: self,
      frameAncestors: none,
    },
    // Without TLS it says nothing; with it, it is the proxy's to say.
    strictTransportSecurity: false,
    xFrameOptions: "DENY",
  });
