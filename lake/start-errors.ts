/** Another process serves this data folder. */
export class LakeAlreadyRunning extends Error {
  override name = 'LakeAlreadyRunning'
  readonly pid: number
  readonly url: string | undefined

  constructor(dataFolder: string, lockFile: string, pid: number, url: string | undefined) {
    const where = url === undefined ? '' : ` at ${url}`
    super(
      `${dataFolder} is already served by process ${pid}${where}; use that lake, or stop it first ` +
        `(if process ${pid} is something else, delete ${lockFile})`,
    )
    this.pid = pid
    this.url = url
  }
}

export class PortInUse extends Error {
  override name = 'PortInUse'
  readonly port: number

  constructor(host: string, port: number, cause: unknown) {
    super(`port ${port} of ${host} is in use; stop the program that holds it, or choose another port`, {
      cause,
    })
    this.port = port
  }
}

/** The folder was written by a later release of the lake. */
export class NewerFormat extends Error {
  override name = 'NewerFormat'

  constructor(file: string, found: number, known: number) {
    super(`${file} has format ${found}, and this lake knows formats up to ${known}; update the lake`)
  }
}

export class FolderNotWritable extends Error {
  override name = 'FolderNotWritable'

  constructor(folder: string, cause: unknown) {
    super(`cannot write in ${folder}; make it writable for this user, or choose another data folder`, {cause})
  }
}

/** A lake was killed, and the file with its newest transactions is gone: starting would lose them unnoticed. */
export class MissingWriteAheadLog extends Error {
  override name = 'MissingWriteAheadLog'

  constructor(log: string, lockFile: string, pid: number) {
    super(
      `${log} is missing, though process ${pid} did not close the folder; it may hold acknowledged transactions. ` +
        `Put it back, or delete ${lockFile} to go on without them`,
    )
  }
}

export class DamagedDatabase extends Error {
  override name = 'DamagedDatabase'

  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${file} is damaged (${reason}); put a copy back, or move it away to start empty`, {cause})
  }
}
