/** A start that must stop, with a sentence for the person who starts the service. Its cause is the driver's error. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
