import type { Handlers } from "#service/core/handlers.ts";
import { fontChoices, keepFontChoices } from "./font-choices.ts";

/** Routes of the fonts module. */
export const fontsHandlers: Handlers = {
  workspace: {
    "fonts.readChoices": ({ db }) => ({ choices: fontChoices(db) }),
    "fonts.writeChoices": keepFontChoices,
  },
};
