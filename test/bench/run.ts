import {benchImport} from './import.ts'
import {benchLake} from './lake.ts'

// Times mean something only beside the floor of the same run: compare ratios, never milliseconds of two machines.
process.stdout.write(await benchImport())
process.stdout.write(await benchLake())
