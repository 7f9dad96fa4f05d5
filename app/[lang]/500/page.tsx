import { troubleMetadata, troublePage } from '../../trouble-page'

export const generateMetadata = troubleMetadata('500')
export default troublePage('500')
