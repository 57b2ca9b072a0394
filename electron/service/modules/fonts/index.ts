export { fontChoices } from "./font-choices.ts";
export { fontsHandlers } from "./fonts-handlers.ts";
export { rareCharacters } from "./rare-characters.ts";
export { fontsJobs } from "./fonts-jobs.ts";
