import { troubleMetadata, troublePage } from '../../trouble-page'

export const generateMetadata = troubleMetadata('414')
export default troublePage('414')
