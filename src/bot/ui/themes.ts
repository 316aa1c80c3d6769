export { themeName } from '../../language/themes.ts'
