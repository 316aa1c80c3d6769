import type { Address } from './route.ts'
import type { View } from './view.ts'
import type { Visit } from './visit.ts'

/** The screen an address leads to, or home when it leads nowhere any more. */
export async function goTo(visit: Visit, address: Address): Promise<View> {
  const destination = visit.find(address) ?? visit.find('home')
  if (!destination) throw new Error('there is no home')
  return destination.open(visit)
}
