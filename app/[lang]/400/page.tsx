import { troubleMetadata, troublePage } from '../../trouble-page'

export const generateMetadata = troubleMetadata('400')
export default troublePage('400')
