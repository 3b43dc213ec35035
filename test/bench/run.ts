import {benchImport} from './import.ts'

// Times mean something only beside the floor of the same run: compare ratios, never milliseconds of two machines.
process.stdout.write(await benchImport())
