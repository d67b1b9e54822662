var article = App.Articles.All[0];
System.Console.WriteLine(article.Title + " " + article.HtmlUtf8.Length);
