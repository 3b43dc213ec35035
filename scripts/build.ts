import {buildStudio, studioFolder} from './studio-build.ts'

/** `node scripts/build.ts` builds the Studio. */
await buildStudio({onProgress: (line) => console.log(line)})
console.log(`The Studio is in ${studioFolder}`)
